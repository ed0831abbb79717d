/** A connected client of the user's: ioredis and iovalkey have `call`, node-redis has `sendCommand`. */
export type RedisClient =
  | { call(command: string, ...args: string[]): Promise<unknown> }
  | { sendCommand(args: string[]): Promise<unknown> };

/** Runs one Redis command. */
export function command(client: RedisClient, name: string, ...args: string[]): Promise<unknown> {
  return "call" in client ? client.call(name, ...args) : client.sendCommand([name, ...args]);
}
