import { charts } from "./charts.ts";
import type { Service } from "./embed.ts";
import { players } from "./players.ts";
import { posts } from "./posts.ts";

/** The services that are known. What a newsroom adds are hosts, whose addresses are shown as they are. */
export const services: readonly Service[] = [...players, ...posts, ...charts];
