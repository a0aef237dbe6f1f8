import { mount } from '../shared/mount';
import { PopupPage } from './popup-page';

void mount(<PopupPage />, { surface: 'popup', titleOf: ({ t }) => t('popup:title') });
