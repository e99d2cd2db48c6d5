using Host.Tests.Fixtures;

namespace Browser.Tests.Fixtures;

/// <summary>A test that needs a real Chromium, and the accessibility checker that npm brings.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute() =>
        Skip = Environs.SkipWithout(Environs.Chromium, "Chromium is not on this machine.")
            ?? Environs.SkipWithout(Environs.Axe, "axe-core is not installed: npm was absent when the host was built.");
}
