using Domain.Law;

namespace Domain.Tests.Law;

public class NamingAPlace
{
    [Fact]
    public void The_eleven_places_of_the_packs_are_named_with_what_lies_around_them() =>
        Places.Shipped.Select(place => $"{place.Code} {place.Name.Zh} {place.Parent}").ShouldBe(
        [
            "000000 全国 ", "110000 北京市 000000", "310000 上海市 000000", "330000 浙江省 000000", "330100 杭州市 330000",
            "330200 宁波市 330000", "500000 重庆市 000000", "370000 山东省 000000", "410000 河南省 000000",
            "450000 广西壮族自治区 000000", "150000 内蒙古自治区 000000",
        ]);

    [Theory]
    [InlineData("110115", "110000")] // Daxing
    [InlineData("330203", "330200")] // Haishu, in Ningbo
    [InlineData("330300", "330000")] // Wenzhou, whose own rules are not shipped
    [InlineData("130000", "130000")]
    [InlineData("000000", "000000")]
    [InlineData("990000", null)]
    [InlineData("110015", null)]
    [InlineData("11", null)]
    [InlineData("", null)]
    public void A_code_lies_in_the_narrowest_place_that_is_named(string code, string? around) =>
        (Places.Around(code)?.Code).ShouldBe(around);

    [Fact]
    public void No_code_stands_twice_and_every_parent_is_named() =>
        Places.All.ShouldAllBe(place => Places.Named(place.Code) == place && (place.Parent == null || Places.Named(place.Parent) != null));
}
