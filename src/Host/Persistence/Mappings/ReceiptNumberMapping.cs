using Host.Persistence.Rows;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Host.Persistence.Mappings;

internal sealed class ReceiptNumberMapping : IEntityTypeConfiguration<ReceiptNumberRow>
{
    public void Configure(EntityTypeBuilder<ReceiptNumberRow> builder)
    {
        builder.ToTable("receipt_numbers");
        builder.HasKey(r => new { r.Authority, r.Year, r.Key });
        builder.Property(r => r.Key).HasMaxLength(200);
    }
}
