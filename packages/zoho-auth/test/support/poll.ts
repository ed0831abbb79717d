/** Waits until `check` holds, a second at most. */
export const until = async (check: () => boolean): Promise<void> => {
  for (const end = Date.now() + 1000; !check(); ) {
    if (Date.now() > end) throw new Error("It did not come about within a second.");
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
};
