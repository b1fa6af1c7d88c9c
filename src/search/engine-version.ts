/** The version of Pagefind, as `package.json` names it: it decides the bytes of every bundle, and is part of addresses. */
export const engineVersion = "1.6.0";
