using Domain;

namespace Host.Studio.Pages;

/// <summary>
/// The bar above the element: title and ways out, which the script hides where our own page frames this one; what the
/// colours mean; how the diagram is shown.
/// </summary>
internal static class PageBar
{
    private static readonly (string State, Words Title)[] States =
    [
        ("done", new("已完成", "Done")),
        ("open", new("办理中", "Open")),
        ("coming", new("未开始", "Not begun")),
    ];

    private static readonly (string Show, Words Title)[] Views =
    [
        ("all", new("全图", "Whole diagram")),
        ("nearer", new("放大", "Zoom in")),
        ("farther", new("缩小", "Zoom out")),
    ];

    private static readonly Words CurrentStep = new("当前步骤", "Current step");
    private static readonly Words Beginning = new("起始步骤", "Beginning");
    private static readonly Words Home = new("首页", "Home");

    public static string Write(EmbedPage page, bool english) =>
        $"""
        <header class="studio-bar">
        <h1>{Html.Text(page.Title.In(english))}</h1>
        <nav>
        {LinkTo("instances", EmbedPage.InstanceList, page, english)}
        {LinkTo("definitions", EmbedPage.DefinitionList, page, english)}
        <a href="../" target="_top">{Home.In(english)}</a>
        </nav>
        {(page.View == "instance" ? Legend(english) : "")}
        {(page.IsDiagram ? Zoom(page, english) : "")}
        </header>
        """;

    private static string LinkTo(string path, EmbedPage target, EmbedPage page, bool english) =>
        page == target ? "" : $"<a href=\"{path}\">{target.Title.In(english)}</a>";

    private static string Legend(bool english)
    {
        var states = States.Select(s => $"<li class=\"{s.State}\">{s.Title.In(english)}</li>");
        return $"<ul class=\"studio-legend\">{string.Concat(states)}</ul>";
    }

    private static string Zoom(EmbedPage page, bool english)
    {
        var first = (Show: "current", Title: page.View == "instance" ? CurrentStep : Beginning);
        var buttons = Views.Prepend(first)
            .Select(v => $"<button type=\"button\" data-show=\"{v.Show}\">{v.Title.In(english)}</button>");
        return $"<div class=\"studio-zoom\" hidden>{string.Concat(buttons)}</div>";
    }
}
