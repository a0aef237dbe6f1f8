import { mount } from '../shared/mount';
import { PopupPage } from './popup-page';

void mount(<PopupPage />, ({ t }) => t('popup:title'));
