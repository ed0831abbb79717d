export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** The median of the ratios within each repetition: what slows a repetition down slows both of its sides. */
export function medianRatio(values: readonly number[], base: readonly number[]): number {
  return median(values.map((value, repetition) => value / base[repetition]!));
}

/**
 * Runs every subject once a repetition, in an order that is reversed every other time, so that a slow moment of the
 * machine falls on all alike. The results stand in the order of the repetitions.
 */
export async function interleaved<S, R>(
  subjects: readonly S[],
  repetitions: number,
  measure: (subject: S) => Promise<R>,
): Promise<Map<S, R[]>> {
  const results = new Map(subjects.map((subject): [S, R[]] => [subject, []]));
  for (let repetition = 0; repetition < repetitions; repetition++) {
    for (const subject of repetition % 2 ? subjects.toReversed() : subjects) {
      results.get(subject)?.push(await measure(subject));
    }
    process.stderr.write(".");
  }
  process.stderr.write("\n");
  return results;
}
