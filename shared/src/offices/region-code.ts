/** What the codes of a county, town or village and of everything below it begin with: codes fill up with zeros, three digits a level. */
export const regionPrefix = (code: string): string => code.slice(0, 6) + code.slice(6).replace(/(?:000)+$/, '');
