using Domain;
using Host.Pages.Text;

namespace Host.Pages.Layout;

/// <summary>What the program calls itself.</summary>
internal static class ProductName
{
    public static Words Full { get; } = new("集体协商与职代会工作平台", "Collective Bargaining Workbench");

    public static string Short(Language language) => language.Say(Full);
}
