"use strict";
/*
 * Preloaded into the process under test (NODE_OPTIONS=--require). Writes every connection, every child process
 * and in the end the most memory it held to the file that GUARD_FILE names, one JSON object a line, and lets
 * nothing leave the machine.
 * GUARD_PROGRAMS names the programs that may be started all the same, separated by commas.
 */

const childProcess = require("node:child_process");
const dgram = require("node:dgram");
const fs = require("node:fs");
const { syncBuiltinESMExports } = require("node:module");
const net = require("node:net");
const { promisify } = require("node:util");

const file = process.env.GUARD_FILE;
const programs = (process.env.GUARD_PROGRAMS ?? "").split(",").filter(Boolean);
delete process.env.GUARD_FILE;
delete process.env.GUARD_PROGRAMS;

function record(entry) {
  if (file) fs.appendFileSync(file, `${JSON.stringify(entry)}\n`);
}

// `resourceUsage` would count what the parent held when it started this process.
function readPeakKilobytes() {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(fs.readFileSync("/proc/self/status", "utf8"))[1]);
  } catch {
    return process.resourceUsage().maxRSS;
  }
}

process.on("exit", () => record({ kind: "end", peakKilobytes: readPeakKilobytes() }));

const LOOPBACK =
  /^(?:127\.\d{1,3}\.\d{1,3}\.\d{1,3}|::1|::ffff:127\.\d{1,3}\.\d{1,3}\.\d{1,3}|localhost)$/i;

const connect = net.Socket.prototype.connect;
net.Socket.prototype.connect = function guardedConnect(...parameters) {
  // Node normalises its arguments into one array before it calls this itself.
  const first = Array.isArray(parameters[0]) ? parameters[0][0] : parameters[0];
  const target = readTarget(first, parameters[1]);
  record({ kind: "connect", ...target });
  if (!LOOPBACK.test(target.host)) {
    process.nextTick(() => this.destroy(new Error(`guard: connection to ${target.host} refused`)));
    return this;
  }
  return connect.apply(this, parameters);
};

function readTarget(first, second) {
  if (typeof first === "object" && first !== null) {
    return { host: String(first.path ?? first.host ?? "localhost"), port: Number(first.port ?? 0) };
  }
  if (Number.isNaN(Number(first))) return { host: String(first), port: 0 };
  return { host: typeof second === "string" ? second : "localhost", port: Number(first) };
}

dgram.Socket.prototype.send = function guardedSend() {
  record({ kind: "connect", host: "udp", port: 0 });
  throw new Error("guard: datagrams are refused");
};

function guard(name, original) {
  return (command, ...rest) => {
    record({ kind: "spawn", command: String(command) });
    if (programs.includes(String(command))) return original(command, ...rest);
    throw new Error(`guard: child process refused (${name})`);
  };
}

for (const name of ["exec", "execFile", "execFileSync", "execSync", "fork", "spawn", "spawnSync"]) {
  const original = childProcess[name];
  const promised = original[promisify.custom];
  childProcess[name] = guard(name, original);
  if (promised) childProcess[name][promisify.custom] = guard(name, promised);
}

syncBuiltinESMExports();
