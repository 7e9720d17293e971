import { toetsBladzijden } from '@samenkracht/testing/law';
import { bladzijden } from './bladzijden.voorbeelden.ts';

toetsBladzijden(bladzijden);
