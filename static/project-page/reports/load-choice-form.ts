/** Of those who look at a project's reports few change anything. */
export const loadChoiceForm = () => import('../choice/choice-form').then(({ ChoiceForm }) => ChoiceForm);
