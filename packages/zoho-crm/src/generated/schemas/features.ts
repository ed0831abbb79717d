// Generated from specs/ by `pnpm generate`. Do not edit.
export interface Feature {
  api_name: string;
  components: FeatureComponent[];
  details: FeatureDetails;
  feature_label: string;
  module_supported: boolean;
  parent_feature: Feature | null;
}

export interface FeatureComponent {
  api_name: string;
  details: FeatureDetails;
  feature_label: string;
  module_supported: boolean;
}

export interface FeatureDetails {
  available_count?: FeatureLimit;
  limits?: FeatureLimit;
  used_count?: FeatureLimit;
}

export interface FeatureLimit {
  edition_limit: number;
  total: number;
}
