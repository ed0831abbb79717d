#!/usr/bin/env node
import { startEmulator } from "./index.ts";

const { url } = await startEmulator({ port: 4100 });
console.log(`Zoho emulator at ${url}`);
