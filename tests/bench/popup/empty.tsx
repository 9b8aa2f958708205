import { render } from 'preact';

// What any page with Preact costs.
render(<p id="painted">Nothing</p>, document.body);
