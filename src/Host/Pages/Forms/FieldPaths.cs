namespace Host.Pages.Forms;

/// <summary>Names of the inputs that stand beside a field's own.</summary>
internal static class FieldPaths
{
    public const string Key = "_key";

    public const string AddRow = "_add";

    public const string RemoveRow = "_remove";

    public static string Upload(string path) => path + ".upload";

    public static string FileName(string path) => path + ".name";

    public static string Fault(string path) => path + ".fault";

    public static string Hint(string path) => path + ".hint";
}
