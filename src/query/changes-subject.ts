/** A new subject: nothing of the thread holds for what follows. */
const NEW_SUBJECT =
  /^(?:(?:okej|ok|men|och|nej|jo|nu)[,:–]?\s+)*(?:byter\s+(?:jag\s+)?ämne|nytt\s+ämne|(?:en\s+)?annan\s+sak|en\s+helt\s+annan\s+fråga)\s*[,:–.!]/iu;

/** True when the message says that it leaves what was spoken of. */
export const changesSubject = (text: string): boolean => NEW_SUBJECT.test(text.trim());
