namespace Browser.Tests.Fixtures;

/// <summary>Tests that share one Chromium and run one after another.</summary>
[CollectionDefinition(Name)]
public sealed class BrowserTests : ICollectionFixture<ChromiumBrowser>
{
    public const string Name = "browser";
}
