export type { FormAnswer, FormErrors, FormProps } from './Form.tsx';
export { Form } from './Form.tsx';
