import { startSearch } from "./search-page.ts";

// What the page of search runs. Where it fails, the page is one of ways to every article, as without JavaScript.
await startSearch();
