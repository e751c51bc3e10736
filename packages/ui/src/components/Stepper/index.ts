export type { StepperItem, StepperProps, StepState } from './Stepper.tsx';
export { Stepper, stepStates } from './Stepper.tsx';
