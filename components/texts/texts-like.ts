/** The same tree of keys with any sentence at its leaves: a locale that lacks a key, or has one too many, does not compile. */
export type TextsLike<T> = { readonly [K in keyof T]: T[K] extends string ? string : TextsLike<T[K]> };

/** The same for languages that say a million otherwise (French, Spanish: un million de clients): `many` beside every `other`. */
export type TextsLikeWithMany<T> = {
  readonly [K in keyof T]: T[K] extends string ? string : TextsLikeWithMany<T[K]>;
} & { readonly [K in keyof T as K extends `${infer Name}_other` ? `${Name}_many` : never]: string };
