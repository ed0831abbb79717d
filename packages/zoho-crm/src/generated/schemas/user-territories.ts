// Generated from specs/ by `pnpm generate`. Do not edit.
export interface UserTerritory {
  Manager: UserTerritoryManager;
  Name: string;
  Reporting_To: UserTerritoryManager;
  id: string;
}

export interface UserTerritoryInput {
  Manager?: UserTerritoryManagerInput;
  Name?: string;
  Reporting_To?: UserTerritoryManagerInput;
  id?: string;
}

export interface UserTerritoryManager {
  Name: string | null;
  id: string | null;
}

export interface UserTerritoryManagerInput {
  Name?: string | null;
  id?: string | null;
}
