/** What the page in front of the user says, handed back to whoever injected this file. */
export default document.title;
