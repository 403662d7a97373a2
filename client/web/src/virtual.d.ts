declare module "virtual:words/*" {
    const text: string;
    export default text;
}
declare module "virtual:signs" {
    const signs: Record<string, [role: 0 | 1, path: string][]>;
    export default signs;
}
declare module "virtual:theme.css";
