export type { CardImage, CardProps, CardTag } from './Card.tsx';
export { Card, cardTags } from './Card.tsx';
