export { ippPemilu2024 } from './ipp-pemilu-2024.ts';
export { ippPilkada2024 } from './ipp-pilkada-2024.ts';
