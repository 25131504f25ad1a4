/** A ticket's number as it is read aloud: the day, then the counter. */
export const groupNumber = (number: string): string => number.replace(/^(\d{8})(?=\d)/, '$1 ');
