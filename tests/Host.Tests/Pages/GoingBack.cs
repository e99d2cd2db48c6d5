using Host.Pages.Text;

namespace Host.Tests.Pages;

/// <summary>After signing in or changing the language a person comes back to where they were, and never to another site.</summary>
public sealed class GoingBack
{
    [Theory]
    [InlineData("/cases/1?done=send-offer")]
    [InlineData("/")]
    public void Goes_to_an_address_of_this_program(string address) => LocalAddress.Of(address).ShouldBe(address);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("https://example.org/")]
    [InlineData("//example.org")]
    [InlineData("/\\example.org")]
    [InlineData("/\n/example.org")]
    public void Goes_to_the_first_page_instead_of_elsewhere(string? address) => LocalAddress.Of(address).ShouldBe("/");
}
