import type { ChildProcess } from "node:child_process";
import { spawn } from "node:child_process";
import type { Command } from "./measurement.ts";

/** What a command said and how it ended. */
export interface Ending {
  exitCode: number;
  stdout: string;
  stderr: string;
}

/**
 * Runs a command to its end and collects what it prints (UTF-8).
 * @param started is told of the process as soon as it runs
 * @throws the operating system's error when the command cannot be started
 */
export function spawnText(command: Command, started?: (child: ChildProcess) => void): Promise<Ending> {
  return new Promise((resolve, reject) => {
    const child = spawn(command.file, command.args, {
      cwd: command.cwd,
      env: { ...process.env, ...command.env },
      stdio: ["ignore", "pipe", "pipe"],
    });
    started?.(child);
    let stdout = "";
    let stderr = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      stdout += text;
    });
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      stderr += text;
    });
    child.on("error", reject);
    child.on("close", (code, signal) => {
      resolve({
        exitCode: code ?? 1,
        stdout,
        stderr: signal === null ? stderr : `${stderr}\nended by ${signal}`,
      });
    });
  });
}
