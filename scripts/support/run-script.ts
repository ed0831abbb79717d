/** Runs a command; a mistake in the input is told in its own words, anything else with its stack. */
export async function runScript(main: () => Promise<void>): Promise<void> {
  try {
    await main();
  } catch (error) {
    const known = error instanceof Error && (error.name === "SpecError" || "code" in error);
    console.error(known ? (error as Error).message : error);
    process.exitCode = 1;
  }
}
