import { describeConformance } from '../../../../../test/utils/describeConformance.tsx';
import { Badge } from './Badge.tsx';

describeConformance('Badge', <Badge>Pengumuman</Badge>, { contract: 'ui/Badge@1' });
