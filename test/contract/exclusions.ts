export interface Exclusion {
  /** `crm.records.list` */
  readonly operation: string;
  readonly reason: string;
}

/** Operations that the contract suite cannot prove. Every run prints the list. */
export const EXCLUSIONS: readonly Exclusion[] = [];
