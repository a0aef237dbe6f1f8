/** The same tree of keys with any sentence at its leaves: a locale that lacks a key, or has one too many, does not compile. */
export type TextsLike<T> = { readonly [K in keyof T]: T[K] extends string ? string : TextsLike<T[K]> };
