import { workerData } from "node:worker_threads";
import { z } from "zod";
import { renderFiles } from "./render-files.ts";

const share = z.object({ root: z.string(), output: z.string(), paths: z.array(z.string()) });

const { root, output, paths } = share.parse(workerData);
renderFiles(root, output, paths);
