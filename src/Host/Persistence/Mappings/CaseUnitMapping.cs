using Host.Persistence.Rows;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Host.Persistence.Mappings;

internal sealed class CaseUnitMapping : IEntityTypeConfiguration<CaseUnitRow>
{
    public const string Table = "case_units";

    public void Configure(EntityTypeBuilder<CaseUnitRow> builder)
    {
        builder.ToTable(Table);
        builder.HasKey(u => new { u.Case, u.Unit, u.Office, u.Holder });
        builder.Property(u => u.Holder).HasMaxLength(OfficeMapping.LongestHolder);
        builder.HasIndex(u => new { u.Unit, u.Case });
    }
}
