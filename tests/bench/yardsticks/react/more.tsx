export const Component = () => <h1 id="more">More</h1>
