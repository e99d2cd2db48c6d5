namespace Host.Studio.Pages;

/// <summary>What stands in the Studio's place where it cannot be shown.</summary>
internal static class StatusPage
{
    /// <summary>In both languages, whichever was chosen: it is read by whoever installs the program.</summary>
    public static string PackageMissing(string pathBase, bool english) => Write(pathBase, english,
        english ? "The diagram is not installed" : "流程图组件未安装",
        "未找到 Elsa Studio 组件。请在服务器上安装 Node 20 或更高版本，然后重新构建本程序（dotnet build）。其他功能不受影响。",
        "Elsa Studio was not found. Install Node 20 or newer on the server and build the program again (dotnet build). "
        + "Everything else works without it.");

    public static string NotFound(string pathBase, bool english) => english
        ? Write(pathBase, english, "Not found", "There is no such diagram, or it is not open to you.")
        : Write(pathBase, english, "未找到", "没有这个流程图，或者您无权查看。");

    private static string Write(string pathBase, bool english, string title, params string[] paragraphs) =>
        $"""
        <!doctype html>
        <html lang="{(english ? "en" : "zh-CN")}">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>{Html.Text(title)}</title>
        <link rel="icon" href="data:,">
        <link rel="stylesheet" href="{Html.Text(pathBase)}/studio-host/studio.css">
        </head>
        <body class="studio-status">
        <main>
        <h1>{Html.Text(title)}</h1>
        {string.Join('\n', paragraphs.Select(p => $"<p>{Html.Text(p)}</p>"))}
        </main>
        </body>
        </html>
        """;
}
