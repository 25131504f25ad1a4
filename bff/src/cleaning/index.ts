export { cleanLink } from './clean-link.ts';
export { cleanMarkup } from './clean-markup.ts';
export { cleaningVersion, cleanText, type Cleaned } from './clean-text.ts';
