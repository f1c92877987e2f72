import './hello.css';

document.body.textContent = 'Hello';
