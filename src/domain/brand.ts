/** A string that may not be swapped for another kind of string by mistake. Made at the border, trusted inside. */
export type Brand<T, Name extends string> = T & { readonly __brand: Name };
