// Generated from specs/ by `pnpm generate`. Do not edit.
export interface StorageLocation {
  balance_quantity?: number;
  batches?: StorageLocationBatch[];
  description?: string;
  location_id?: string;
  name?: string;
  status?: "active" | "inactive" | (string & {});
  storage_id?: string;
  storage_zone_id?: string;
  zone_id?: string;
  zone_name?: string;
}

export interface StorageLocationBatch {
  batch_id?: string;
  batch_number?: string;
}

export interface StorageLocationCreate {
  description?: string;
  location_id?: string;
  name: string;
  storage_zone_id: string;
}

export interface StorageLocationUpdate {
  description?: string;
  location_id?: string;
  name?: string;
  storage_zone_id?: string;
}
