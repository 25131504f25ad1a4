import { createContext } from 'react';

/** How a submit button in weapp reaches the form around it; in a browser the form is native. */
export const FormContext = createContext<(() => void) | undefined>(undefined);
