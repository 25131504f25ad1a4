export { cleanLink } from './clean-link.ts';
export { cleanMarkup } from './clean-markup.ts';
export { cleaningVersion, cleanText } from './clean-text.ts';
