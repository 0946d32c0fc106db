/** For what has no identity but what it says and where it stands. */
export const contentKey = (content: unknown, place: number): string => `${String(place)} ${JSON.stringify(content)}`;
