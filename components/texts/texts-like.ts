type PluralCategory = 'one' | 'other';
type PluralKey = `${string}_${PluralCategory}`;
type BareKey<K> = K extends `${infer Bare}_${PluralCategory}` ? Bare : never;

/**
 * The same tree of keys with any sentence at its leaves: a locale that lacks a key, or has one too many, does not compile. A language
 * with other plural categories than English names its own (as Intl.PluralRules does) and has a sentence for each of them.
 */
export type TextsLike<T, Categories extends string = PluralCategory> = {
  readonly [K in keyof T as K extends PluralKey ? `${BareKey<K>}_${Categories}` : K]: T[K] extends string
    ? string
    : TextsLike<T[K], Categories>;
};

/** Languages that say a million otherwise (French, Spanish: un million de clients). */
export type TextsLikeWithMany<T> = TextsLike<T, 'one' | 'many' | 'other'>;
/** Languages that count without a plural (Japanese). */
export type TextsLikeWithoutPlural<T> = TextsLike<T, 'other'>;
