import { mount } from '../shared/mount';
import { GuidePage } from './guide-page';

void mount(<GuidePage />, { surface: 'guide', titleOf: ({ t }) => t('guide:title') });
