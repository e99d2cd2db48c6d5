using Domain;
using Host.Studio.Cases;
using Workflows.Definitions;

namespace Host.Studio.Pages;

/// <summary>The HTML around one Studio element.</summary>
/// <param name="View">Which of the four; our own scripts and style go by it.</param>
/// <param name="Element">The element's tag.</param>
/// <param name="Title">The page's title.</param>
/// <param name="Attribute">The element's one attribute with its value; null for a list.</param>
internal sealed record EmbedPage(string View, string Element, Words Title, (string Name, string Value)? Attribute)
{
    public static EmbedPage InstanceList { get; } =
        new("instances", "elsa-workflow-instance-list", new Words("案件流程", "Cases as procedures"), null);

    public static EmbedPage DefinitionList { get; } =
        new("definitions", "elsa-workflow-definition-list", new Words("程序", "Procedures"), null);

    public static EmbedPage Instance(StudioCase shown) => new(
        "instance", "elsa-workflow-instance-viewer", new Words(shown.Name, shown.Name), ("instance-id", shown.Id.ToString()));

    public static EmbedPage Definition(ProcedureDefinition shown) => new(
        "definition", "elsa-workflow-definition-editor",
        new Words($"{shown.Name}（第 {shown.Version} 版）", $"{EnglishTitles.Of(shown.Name)} (version {shown.Version})"),
        ("definition-id", shown.DefinitionId));

    private bool IsDiagram => Attribute is not null;

    public string Write(string pathBase, bool english)
    {
        var attribute = Attribute is var (name, value) ? $" {name}=\"{Html.Text(value)}\"" : "";
        return $"""
            <!doctype html>
            <html lang="{(english ? "en" : "zh-CN")}" data-view="{View}">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>{Html.Text(Title.In(english))}</title>
            <base href="{Html.Text(pathBase)}/studio/">
            <link rel="icon" href="data:,">
            <link rel="stylesheet" href="_content/MudBlazor/MudBlazor.min.css">
            <link rel="stylesheet" href="_content/CodeBeam.MudBlazor.Extensions/MudExtensions.min.css">
            <link rel="stylesheet" href="_content/Radzen.Blazor/css/material-base.css">
            <link rel="stylesheet" href="_content/Elsa.Studio.Shell/css/shell.css">
            <link rel="stylesheet" href="Elsa.Studio.Host.CustomElements.styles.css">
            <link rel="stylesheet" href="../studio-host/studio.css">
            </head>
            <body>
            {Bar(english)}
            <p id="studio-waiting" role="status">{(english ? "Loading…" : "正在载入……")}</p>
            <main>
            <elsa-backend-provider></elsa-backend-provider>
            <{Element}{attribute}></{Element}>
            </main>
            <div id="blazor-error-ui" role="alert">{(english ? "Something went wrong. " : "页面出错。")}<a href="" class="reload">{(english ? "Load again" : "重新载入")}</a></div>
            {(english ? "" : OurScript("words") + OurScript("chinese"))}{OurScript("studio")}{OurScript("reading")}{(IsDiagram ? OurScript("diagram") : "")}
            {(View == "definition" ? Monaco : "")}
            <script src="_content/MudBlazor/MudBlazor.min.js"></script>
            <script src="_content/CodeBeam.MudBlazor.Extensions/MudExtensions.min.js"></script>
            <script src="_content/Radzen.Blazor/Radzen.Blazor.js"></script>
            <script src="_framework/blazor.webassembly.js"></script>
            </body>
            </html>
            """;
    }

    /// <summary>Title and ways out, hidden by the script where our own page frames this one; what the colours mean; zoom.</summary>
    private string Bar(bool english) =>
        $"""
        <header class="studio-bar">
        <h1>{Html.Text(Title.In(english))}</h1>
        <nav>
        {(this == InstanceList ? "" : Link("instances", InstanceList.Title.In(english)))}
        {(this == DefinitionList ? "" : Link("definitions", DefinitionList.Title.In(english)))}
        <a href="../" target="_top">{(english ? "Home" : "首页")}</a>
        </nav>
        {(View == "instance" ? Legend(english) : "")}{(IsDiagram ? Zoom(english) : "")}
        </header>
        """;

    private static string Link(string path, string label) => $"<a href=\"{path}\">{label}</a>";

    private static string Legend(bool english) =>
        $"""
        <ul class="studio-legend">
        <li class="done">{(english ? "Done" : "已完成")}</li>
        <li class="open">{(english ? "Open" : "办理中")}</li>
        <li class="coming">{(english ? "Not begun" : "未开始")}</li>
        </ul>
        """;

    private string Zoom(bool english) =>
        $"""
        <div class="studio-zoom" hidden>
        {Button("current", View == "instance" ? (english ? "Current step" : "当前步骤") : english ? "Beginning" : "起始步骤")}
        {Button("all", english ? "Whole diagram" : "全图")}
        {Button("nearer", english ? "Zoom in" : "放大")}
        {Button("farther", english ? "Zoom out" : "缩小")}
        </div>
        """;

    private static string Button(string show, string label) => $"<button type=\"button\" data-show=\"{show}\">{label}</button>";

    private static string OurScript(string name) => $"<script src=\"../studio-host/{name}.js\"></script>\n";

    /// <summary>The code editor's scripts: only the definition's element needs them, and it fails without.</summary>
    private const string Monaco =
        """
        <script src="_content/BlazorMonaco/jsInterop.js"></script>
        <script src="_content/BlazorMonaco/lib/monaco-editor/min/vs/loader.js"></script>
        <script src="_content/BlazorMonaco/lib/monaco-editor/min/vs/editor/editor.main.js"></script>
        """;
}
