/** `T` without holes: a field that may be left out is there, and undefined where there is nothing in it. */
export type Whole<T> = { readonly [K in keyof T]-?: Read<T, K> };

/** As somebody who only reads takes it: with holes or without. */
export type Partly<T> = { readonly [K in keyof T]: Read<T, K> };

type Read<T, K extends keyof T> = Record<never, never> extends Pick<T, K> ? T[K] | undefined : T[K];
