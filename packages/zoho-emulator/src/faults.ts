/** What goes wrong on purpose, and with which requests. */
export class Faults {
  clear(): void {}
}
