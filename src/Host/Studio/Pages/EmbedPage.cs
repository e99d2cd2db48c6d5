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
        new("instances", "elsa-workflow-instance-list", new Words("案件流程", "Cases"), null);

    public static EmbedPage DefinitionList { get; } =
        new("definitions", "elsa-workflow-definition-list", new Words("工作流程", "Procedures"), null);

    public static EmbedPage Instance(StudioCase shown) => new(
        "instance", "elsa-workflow-instance-viewer", new Words(shown.Name, shown.Name), ("instance-id", shown.Id.ToString()));

    public static EmbedPage Definition(ProcedureDefinition shown) => new(
        "definition", "elsa-workflow-definition-editor",
        new Words($"{shown.Name}（第 {shown.Version} 版）", $"{EnglishTitles.Of(shown.Name)} (version {shown.Version})"),
        ("definition-id", shown.DefinitionId));

    /// <summary>True for the two that draw a diagram, false for the lists.</summary>
    public bool IsDiagram => Attribute is not null;

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
            {PageBar.Write(this, english)}
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

    private static string OurScript(string name) => $"<script src=\"../studio-host/{name}.js\"></script>\n";

    /// <summary>The code editor's scripts: only the definition's element needs them, and it fails without.</summary>
    private const string Monaco =
        """
        <script src="_content/BlazorMonaco/jsInterop.js"></script>
        <script src="_content/BlazorMonaco/lib/monaco-editor/min/vs/loader.js"></script>
        <script src="_content/BlazorMonaco/lib/monaco-editor/min/vs/editor/editor.main.js"></script>
        """;
}
